/** What a search has found is marked on the page that it opens. What marks comes only where there is something to mark. */
const words = new URLSearchParams(window.location.search).get('marks');
if (words) void import('./show-marks.ts').then(({ showMarks }) => showMarks(words));
