import style from '../../styles/marks.css?url';
import { bringScript } from '../bring-script.ts';
import marking from './show-marks.ts?worker&url';
import telling from './tell-not-marked.ts?worker&url';

/** Brings the style of the marks and of the bar that leads through them. */
function bringStyle(): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = style;
  document.head.append(link);
}

/** What a search has found is marked on the page that it opens. What marks comes only where there is something to mark. */
if (new URLSearchParams(window.location.search).get('marks')) {
  bringStyle();
  void bringScript(marking).then(() => bringScript(telling));
}
