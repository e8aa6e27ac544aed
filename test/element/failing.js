// Makes everything fail that a page can make fail, before the element is there.
const fail = () => {
  throw new Error('from the page');
};
addEventListener('error', (event) => event.preventDefault());
for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'history']) {
  Object.defineProperty(window, name, {get: fail});
}
for (const name of ['cookie', 'title', 'activeElement']) {
  Object.defineProperty(document, name, {get: fail, set: fail});
}
for (const name of [
  'fetch',
  'XMLHttpRequest',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'requestIdleCallback',
  'queueMicrotask',
]) {
  window[name] = fail;
}
for (const name of ['log', 'warn', 'error', 'info', 'debug']) console[name] = fail;
for (const name of [
  'ipt-start',
  'ipt-answer',
  'ipt-safety',
  'ipt-complete',
  'ipt-exit',
  'ipt-error',
]) {
  window.addEventListener(name, fail, true);
}
for (const name of ['click', 'keydown', 'keyup', 'focusin', 'pointerdown', 'input']) {
  window.addEventListener(name, fail, true);
}
