import { bringScript } from '../bring-script.ts';
import script from './show-preview.ts?worker&url';

/** What shows an indicator beside its number comes when a number is first pointed at or reached by keyboard. */
const kinds = ['pointerover', 'focusin'] as const;

function start({ target }: Event): void {
  if (!(target instanceof Element) || !target.closest('.figure-link')) return;
  for (const kind of kinds) document.removeEventListener(kind, start);
  void bringScript(script);
}

for (const kind of kinds) document.addEventListener(kind, start);
