/** Tells the page around, if it listens, how high this one is, so that its frame can be as high. */
new ResizeObserver(() => {
  parent.postMessage({ planHeight: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
}).observe(document.body);
