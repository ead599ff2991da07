// Measures from within a page, before any script of its own runs; the bench asks `globalThis.bench`.
{
  // The longest wait for what does not come, in milliseconds.
  const PATIENCE = 240_000;
  // The time after the story is live that still counts as the start, in milliseconds.
  const START = 2_000;
  // The steps of the way through the page.
  const SCROLL_STEPS = 100;

  const longTasks = [];
  let shift = 0;
  let memory;
  // When the engine was there to be started.
  let engineAt = Infinity;
  let aimed;
  let painted;

  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("longtask", (task) => longTasks.push(task));
  observe("layout-shift", ({ value, hadRecentInput }) => (shift += hadRecentInput ? 0 : value));

  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...args) => {
      engineAt = performance.now();
      const result = await original.apply(WebAssembly, args);
      const { exports } = result.instance ?? result;
      memory = Object.values(exports).find((value) => value instanceof WebAssembly.Memory);
      return result;
    };
  }

  const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const frame = () => new Promise(requestAnimationFrame);
  const orNothing = (promise) => Promise.race([promise, sleep(PATIENCE)]);
  const nextTask = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });

  const live = new Promise((resolve) => {
    addEventListener("claim-explorer:ready", () => resolve(performance.now()), { once: true });
    addEventListener("claim-explorer:error", () => resolve(), { once: true });
  });

  // Waits until the page has nothing left to do.
  async function rest() {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 10_000 }));
    await sleep(50);
  }

  const nameOf = (element) => (element.ariaLabel ?? element.textContent).trim();

  // The elements that fit the first candidate that any shown element fits.
  function find(candidates) {
    const root = document.querySelector("claim-explorer").shadowRoot;
    for (const { css, name } of candidates) {
      const found = [...root.querySelectorAll(css)].filter(
        (element) => nameOf(element).startsWith(name) && element.checkVisibility({ visibilityProperty: true }),
      );
      if (found.length) return found;
    }
    return [];
  }

  // The element that is meant next, of those found; `place` is how far down their list, from 0 to 1.
  function choose(candidates, place) {
    const found = find(candidates);
    aimed = found[Math.round(place * (found.length - 1))];
    return aimed;
  }

  globalThis.bench = {
    // The time at which the story was live.
    live: () => orNothing(live),

    // The events until then and shortly after, once that is over.
    async started() {
      const until = (await live) + START;
      await sleep(until - performance.now());
      await rest();
      const blockedBy = (isMeant) =>
        longTasks.filter(isMeant).reduce((sum, { duration }) => sum + duration - 50, 0);
      const page = blockedBy(({ startTime }) => startTime < engineAt);
      const blocked = blockedBy(({ startTime }) => startTime >= engineAt && startTime < until);
      return { page, blocked, shift, memory: memory?.buffer.byteLength };
    },

    // Chooses an element and brings it into view. Its middle, or nothing if it is not there.
    async aim(candidates, place) {
      if (!choose(candidates, place)) return null;
      aimed.scrollIntoView({ block: "center", behavior: "instant" });
      await frame();
      await rest();
      const { x, y, width, height } = aimed.getBoundingClientRect();
      return [x + Math.min(width / 2, 40), y + height / 2];
    },

    // Chooses an element and focuses it. Whether it is there.
    async focus(candidates) {
      if (!choose(candidates, 0)) return false;
      if (!aimed.matches(":focus")) aimed.focus();
      await rest();
      return true;
    },

    // Waits for an event on the chosen element, and for the frame that follows it.
    watch(type) {
      painted = new Promise((resolve) => {
        const note = async (event) => {
          const isMeant = event.composedPath().includes(aimed);
          await frame();
          await frame();
          await nextTask();
          resolve(isMeant ? performance.now() - event.timeStamp : undefined);
        };
        addEventListener(type, note, { capture: true, once: true });
      });
    },

    // The time from the event until it was painted.
    async painted() {
      const ms = await orNothing(painted);
      await rest();
      return ms;
    },

    // Scrolls through the page and back. The longest frame.
    async scroll() {
      const height = document.documentElement.scrollHeight - innerHeight;
      let longest = 0;
      let last;
      for (let step = 0; step <= SCROLL_STEPS; step += 1) {
        await frame();
        const now = performance.now();
        longest = Math.max(longest, now - (last ?? now));
        last = now;
        scrollTo({ top: (height * step) / SCROLL_STEPS, behavior: "instant" });
      }
      scrollTo({ top: 0, behavior: "instant" });
      await rest();
      return longest;
    },
  };
}
