/**
 * Shows beside a number of the plan how its target stands, while one points at the number or the keyboard is on it. The
 * link goes on leading to the indicator; where nothing can be fetched, that is all there is. Escape hides what is shown.
 */
import { standardAddress } from '../../domain/simple-address.ts';
import { remember } from '../../search/remember.ts';
import type { Preview } from './preview.ts';

/** How long one points at a number before something shows, in milliseconds: whoever only passes is left alone. */
const patience = 250;

const box = document.createElement('div');
box.className = 'figure-preview';
box.id = 'figure-preview';
box.role = 'tooltip';
box.hidden = true;

let shown: HTMLAnchorElement | undefined;
let timer: number | undefined;

const fetchPreview = remember(async (address: string) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return (await answer.json()) as Preview;
});

const ask = (link: HTMLAnchorElement): Promise<Preview | undefined> =>
  fetchPreview(`${standardAddress(link.pathname, import.meta.env.BASE_URL)}preview.json`).catch(() => undefined);

function element(name: string, words: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = words;
  return made;
}

/** Below the number, or above it where there is no room, and within the page. */
function place(link: HTMLAnchorElement): void {
  const [number] = link.getClientRects();
  if (!number) return;
  const isLow = number.bottom + box.offsetHeight > window.innerHeight;
  const top = isLow ? number.top - box.offsetHeight : number.bottom;
  const most = document.documentElement.clientWidth - box.offsetWidth;
  box.style.insetBlockStart = `${top + window.scrollY}px`;
  box.style.insetInlineStart = `${Math.max(0, Math.min(number.left, most)) + window.scrollX}px`;
}

async function show(link: HTMLAnchorElement): Promise<void> {
  shown = link;
  const preview = await ask(link);
  if (!preview || shown !== link) return;
  const { name, status, statusWords, answer } = preview;
  box.replaceChildren(
    element('b', name),
    element('span', statusWords, `status status-${status}`),
    element('p', answer),
  );
  box.hidden = false;
  link.setAttribute('aria-describedby', box.id);
  place(link);
}

function hide(): void {
  clearTimeout(timer);
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  box.hidden = true;
}

const numberAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.figure-link') : null;

/** A finger that touches a number follows its link: only a mouse can point. */
function point({ target, pointerType }: PointerEvent): void {
  if (pointerType !== 'mouse' || (target instanceof Node && box.contains(target))) return;
  const link = numberAt(target);
  if (link && link === shown) return;
  hide();
  if (link) timer = window.setTimeout(() => void show(link), patience);
}

function reach({ target }: FocusEvent): void {
  hide();
  const link = numberAt(target);
  if (link) void show(link);
}

document.body.append(box);
document.addEventListener('pointerover', point);
document.addEventListener('focusin', reach);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
// The number for which this came was pointed at, or reached, before anybody listened.
const pointed = matchMedia('(hover: hover)').matches ? document.querySelector('a.figure-link:hover') : null;
const first = numberAt(pointed ?? document.activeElement);
if (first) void show(first);
