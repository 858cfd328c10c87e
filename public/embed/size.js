/* global document, addEventListener */
/**
 * For pages that show charts of this site: gives each frame the height of what it shows. It listens to frames of its own
 * host only, and takes nothing from them but a number.
 */
(() => {
  const { origin: own } = new URL(document.currentScript.src);
  addEventListener('message', ({ data, origin, source }) => {
    if (origin !== own || typeof data?.planHeight !== 'number') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.style.height = `${Math.min(Math.max(data.planHeight, 100), 3000)}px`;
    }
  });
})();
