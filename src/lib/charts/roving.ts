export interface Box {
  x: number;
  y: number;
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const STEPS: Record<Direction, [dx: number, dy: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
};

export function isDirection(key: string): key is Direction {
  return key in STEPS;
}

/**
 * The centre that an arrow key leads to: the nearest in that direction, where going sideways counts double.
 * @returns its index in `centres`, or −1 where there is none.
 */
export function nearest(from: Box, centres: readonly Box[], direction: Direction): number {
  const [dx, dy] = STEPS[direction];
  let best = -1;
  let least = Infinity;
  centres.forEach(({ x, y }, i) => {
    const ahead = (x - from.x) * dx + (y - from.y) * dy;
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
    if (ahead <= 0.5) return;
    const distance = ahead + 2 * aside;
    if (distance < least) {
      least = distance;
      best = i;
    }
  });
  return best;
}

function centreOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Makes a chart one tab stop: arrow keys, Home and End move between its marks. */
export function roving(chart: HTMLElement): () => void {
  const marks = () => [...chart.querySelectorAll<SVGElement>('[data-mark]')];
  const enter = (mark: SVGElement | null) => {
    chart.querySelector('[data-mark][tabindex="0"]')?.setAttribute('tabindex', '-1');
    mark?.setAttribute('tabindex', '0');
  };
  const enterFirst = () => {
    if (chart.querySelector('[data-mark][tabindex="0"]')) return;
    enter(chart.querySelector<SVGElement>('[data-mark]'));
  };
  enterFirst();
  const redrawn = new MutationObserver(enterFirst);
  redrawn.observe(chart, { childList: true, subtree: true });

  const onFocus = (event: FocusEvent) => {
    const mark = (event.target as Element).closest<SVGElement>('[data-mark]');
    if (mark) enter(mark);
  };
  const onKey = (event: KeyboardEvent) => {
    const current = (event.target as Element).closest<SVGElement>('[data-mark]');
    if (!current || event.shiftKey) return;
    const all = marks();
    let next: SVGElement | undefined;
    if (event.key === 'Home') next = all[0];
    else if (event.key === 'End') next = all.at(-1);
    else if (isDirection(event.key)) {
      next = all[nearest(centreOf(current), all.map(centreOf), event.key)];
    } else return;
    event.preventDefault();
    next?.focus();
  };
  chart.addEventListener('focusin', onFocus);
  chart.addEventListener('keydown', onKey);
  return () => {
    redrawn.disconnect();
    chart.removeEventListener('focusin', onFocus);
    chart.removeEventListener('keydown', onKey);
  };
}
