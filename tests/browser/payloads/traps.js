// Traps: calls that only a script makes are counted, not done.
globalThis.done = [];
for (const name of ["alert", "confirm", "prompt", "print", "open", "eval", "postMessage"]) {
  globalThis[name] = (...given) => void done.push(`${name}(${given})`);
}
performance.setResourceTimingBufferSize(10_000);
