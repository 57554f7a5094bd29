import type { Repeats } from './contract.ts';

/** Makes the test of what is counted: everything, or everything but later copies. */
export function countedBy(repeats: Repeats): (entry: { repeated: boolean }) => boolean {
  return repeats === 'all' ? () => true : ({ repeated }) => !repeated;
}
