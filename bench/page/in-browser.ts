// What runs in the page that is measured, as text: it is no part of the page's program.

/** Since the navigation began, once the list is drawn and the page answers to events again. */
export const MARK_INTERACTIVE = `
window.interactive = new Promise((done) => {
  const look = () => {
    if (document.querySelector('.a-row') === null) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => done(performance.now())));
  };
  look();
});`;

/** Scrolls 100 windows down, one a frame; the longest time between two frames in milliseconds. */
export const FRAMES_WHILE_SCROLLING = `new Promise((done) => {
  let last = performance.now(), longest = 0, left = 100;
  const step = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (left-- === 0) return done(longest);
    scrollBy(0, innerHeight);
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;

/** From typing what stands in one answer alone until the count says so, the rest for typing included. */
export const SEARCH = `new Promise((done) => {
  const box = document.querySelector('.a-search input'), began = performance.now();
  box.value = '(998)';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  const look = () =>
    document.querySelector('.a-count').textContent.startsWith('1 answer ')
      ? done(performance.now() - began)
      : requestAnimationFrame(look);
  look();
})`;
