import { bringScript } from '../bring-script.ts';
import script from './show-marks.ts?worker&url';
import { marksFailed } from '../../i18n/marks.ts';

/** Says that nothing is marked, unless the bar tells what is: a script that was cut short arrives without an error. */
function tellIfNotMarked(): void {
  if (document.querySelector('.marks-bar')) return;
  const told = document.createElement('p');
  told.className = 'marks-bar';
  told.role = 'status';
  document.querySelector('main')?.append(told);
  told.textContent = marksFailed[document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'];
}

/** What a search has found is marked on the page that it opens. What marks comes only where there is something to mark. */
if (new URLSearchParams(window.location.search).get('marks')) void bringScript(script).then(tellIfNotMarked);
