const waiting: (() => void)[] = [];

/** Where the browser cannot tell when it is idle, it gets this long, ms, to show and hear something between two tasks. */
const PAUSE = 50;

const whenIdle =
  typeof requestIdleCallback === 'function'
    ? (task: () => void) => requestIdleCallback(task)
    : (task: () => void) => setTimeout(task, PAUSE);

function runNext() {
  const task = waiting.shift();
  if (waiting.length > 0) whenIdle(runNext);
  task?.();
}

/** Runs a task when the browser is idle, one after the other, so that no reader waits for all of them. */
export function inTurn(task: () => void): void {
  waiting.push(task);
  if (waiting.length === 1) whenIdle(runNext);
}
