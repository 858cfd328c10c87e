import { bringScript } from '../bring-script.ts';
import marking from './show-marks.ts?worker&url';
import telling from './tell-not-marked.ts?worker&url';

/** What a search has found is marked on the page that it opens. What marks comes only where there is something to mark. */
if (new URLSearchParams(window.location.search).get('marks'))
  void bringScript(marking).then(() => bringScript(telling));
