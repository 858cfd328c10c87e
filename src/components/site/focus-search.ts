/** Whether keys are for typing there: then a slash is a slash. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const fieldIn = (part: string) => document.querySelector<HTMLInputElement>(`${part} input[type="search"]`);

/** A slash, typed where nothing is typed, leads to the page's search field: its own, or else that of its head. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const field = fieldIn('main') ?? fieldIn('header');
  if (!field) return;
  event.preventDefault();
  field.focus();
});
