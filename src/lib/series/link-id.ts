/** What a tie between two sections is picked by. */
export function linkId(link: { source: string; target: string }): string {
  return `${link.source}~${link.target}`;
}
