import type { D3DragEvent } from 'd3-drag';
import type { D3ZoomEvent, ZoomTransform } from 'd3-zoom';

/** What a reader does to the view by hand. */
export interface Handlers {
  /** The new magnification and shift. */
  view: (transform: ZoomTransform) => void;
  /** A node dragged to a point, px from the corner of the drawing. */
  drag: (id: string, point: { x: number; y: number }) => void;
}

/** Turns the view by other means than the pointer. */
export interface PanZoom {
  scaleBy: (factor: number) => void;
  panBy: (dx: number, dy: number) => void;
  reset: () => void;
  destroy: () => void;
}

const EXTENT: [number, number] = [1, 6];

function nodeOf(target: EventTarget | null): string | undefined {
  return target instanceof Element
    ? target.closest<SVGElement>('[data-node]')?.dataset.node
    : undefined;
}

/**
 * Zoom, pan and drag on a drawing. The wheel scrolls the page unless Ctrl is held or the drawing has the focus; one
 * finger scrolls, two zoom.
 */
export async function panZoom(drawing: HTMLElement, handlers: Handlers): Promise<PanZoom> {
  const [{ select }, { zoom, zoomIdentity }, { drag }] = await Promise.all([
    import('d3-selection'),
    import('d3-zoom'),
    import('d3-drag')
  ]);
  const selection = select<HTMLElement, unknown>(drawing);
  const zoomed = zoom<HTMLElement, unknown>()
    .scaleExtent(EXTENT)
    .filter((event: Event) => {
      if (event instanceof WheelEvent) {
        return event.ctrlKey || drawing.contains(document.activeElement);
      }
      if (nodeOf(event.target)) return false;
      if (event.type.startsWith('touch')) return (event as TouchEvent).touches.length > 1;
      return event.type !== 'dblclick' && !(event as MouseEvent).button;
    })
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => handlers.view(transform));
  const dragged = drag<HTMLElement, unknown, { id: string; x: number; y: number }>()
    .filter((event: MouseEvent) => !event.button && nodeOf(event.target) !== undefined)
    .container(() => drawing)
    .touchable(false)
    .subject((event: D3DragEvent<HTMLElement, unknown, unknown>) => ({
      id: nodeOf((event.sourceEvent as Event).target) ?? '',
      x: event.x,
      y: event.y
    }))
    .on('drag', ({ subject, x, y }: D3DragEvent<HTMLElement, unknown, { id: string }>) => {
      handlers.drag(subject.id, { x, y });
    });
  selection.call(zoomed).call(dragged);
  return {
    scaleBy: (factor) => selection.call(zoomed.scaleBy, factor),
    panBy: (dx, dy) => selection.call(zoomed.translateBy, dx, dy),
    reset: () => selection.call(zoomed.transform, zoomIdentity),
    destroy: () => selection.on('.zoom', null).on('.drag', null)
  };
}
