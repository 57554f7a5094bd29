import type { Component } from 'svelte';
import { expect, test, vi } from 'vitest';
import { OnDemand } from '#lib/ui/on-demand.svelte.ts';

const dialog = (() => ({})) as unknown as Component<Record<string, unknown>>;

test('the code is fetched once, at the first opening', async () => {
  const load = vi.fn(() => Promise.resolve({ default: dialog }));
  const part = new OnDemand(load);
  expect(load).not.toHaveBeenCalled();
  const opening = part.open();
  expect([part.opened, part.pending]).toEqual([true, true]);
  await opening;
  expect([part.component, part.pending]).toEqual([dialog, false]);
  await part.close();
  expect(part.opened).toBe(false);
  await part.open();
  expect(load).toHaveBeenCalledTimes(1);
});

test('code that cannot be fetched is said, and asked for again at the next opening', async () => {
  const load = vi.fn(() => Promise.resolve({ default: dialog }));
  load.mockRejectedValueOnce(new Error('offline'));
  const part = new OnDemand(load);
  await part.open();
  expect([part.opened, part.failed, part.component]).toEqual([false, true, null]);
  await part.open();
  expect([part.opened, part.failed, part.component]).toEqual([true, false, dialog]);
});
