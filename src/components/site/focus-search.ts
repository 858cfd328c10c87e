/** Whether keys are for typing there: then a slash is a slash. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** A slash, typed where nothing is typed, leads to the page's search field. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const field = document.querySelector<HTMLInputElement>('main input[type="search"], header input[type="search"]');
  if (!field) return;
  event.preventDefault();
  field.focus();
});
