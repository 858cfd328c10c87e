import { sayAfter } from './say-after.ts';

/**
 * Puts a button behind each summary and paragraph that reads it aloud by the browser's own speech, in the language of the
 * words. Where the browser has no voice for that language, there is no button. `data-aloud` of the main part names it,
 * `data-aloud-failed` is said where the browser cannot after all.
 */
const readable = '.lead, .answer, p.plan-words, li.plan-words';

const { aloud: label = '', aloudFailed = '' } = document.querySelector<HTMLElement>('main')?.dataset ?? {};

/** The errors by which a browser tells that a reading was ended on purpose. */
const endings: ReadonlySet<string> = new Set(['canceled', 'interrupted']);

/** The language of an element's words: `zh-CN`. */
const languageOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';

const hasVoice = (language: string): boolean =>
  speechSynthesis.getVoices().some(({ lang }) => lang.slice(0, 2).toLowerCase() === language.slice(0, 2));

/** Reads the words, or ends the reading if it is these that are read. */
function toggle(button: HTMLButtonElement, words: string, language: string): void {
  const wasPressed = button.ariaPressed === 'true';
  speechSynthesis.cancel();
  if (wasPressed) return;
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.lang = language;
  const end = () => (button.ariaPressed = 'false');
  utterance.addEventListener('end', end);
  utterance.addEventListener('error', ({ error }) => {
    end();
    if (!endings.has(error)) sayAfter(button, aloudFailed);
  });
  button.ariaPressed = 'true';
  speechSynthesis.speak(utterance);
}

function offer(element: Element): void {
  const language = languageOf(element);
  if (!hasVoice(language) || element.querySelector('.read-aloud')) return;
  const words = (element.querySelector('[data-printed]') ?? element).textContent.trim();
  const button = document.createElement('button');
  button.className = 'read-aloud';
  button.type = 'button';
  button.ariaLabel = label;
  button.title = label;
  button.ariaPressed = 'false';
  button.addEventListener('click', () => toggle(button, words, language));
  element.append(' ', button);
}

const offerAll = () => document.querySelectorAll(readable).forEach(offer);

if ('speechSynthesis' in window && label !== '') {
  offerAll();
  // Some browsers look for their voices only when they are first asked.
  speechSynthesis.addEventListener('voiceschanged', offerAll);
  window.addEventListener('pagehide', () => speechSynthesis.cancel());
}
