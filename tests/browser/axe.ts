import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules that a change of colours alone can break. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page in either colour scheme: rules, and where they are first broken. */
export async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // Pages hold no frames, which is all that this mode leaves out.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const rules = colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(OF_COLOUR);
    const { violations } = await rules.analyze();
    for (const { id, nodes } of violations) {
      found.push(`${colorScheme} ${id}: ${nodes[0]?.target.join(' ')} (${nodes.length})`);
    }
  }
  return found;
}
