import { bringScript } from '../bring-script.ts';
import script from './show-preview.ts?worker&url';

/** What shows an indicator beside its number comes when a number is first pointed at or reached by keyboard; it comes once. */
function start({ target }: Event): void {
  if (target instanceof Element && target.closest('.figure-link')) void bringScript(script);
}

for (const kind of ['pointerover', 'focusin']) document.addEventListener(kind, start);
