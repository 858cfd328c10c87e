/**
 * Comes after what marks: says that nothing is marked, unless the bar tells what is, or told it and was cleared already, which
 * takes the words from the address. A script cut short makes no noise.
 */
import { marksFailed } from '../../i18n/marks.ts';

const asked = new URLSearchParams(window.location.search).has('marks');
if (asked && !document.querySelector('.marks-bar')) {
  const told = document.createElement('p');
  told.className = 'marks-bar';
  told.role = 'status';
  document.querySelector('main')?.append(told);
  told.textContent = marksFailed[document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'];
}
