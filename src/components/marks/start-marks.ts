import { bringScript } from '../bring-script.ts';
import script from './show-marks.ts?worker&url';

/** What a search has found is marked on the page that it opens. What marks comes only where there is something to mark. */
if (new URLSearchParams(window.location.search).get('marks')) void bringScript(script);
