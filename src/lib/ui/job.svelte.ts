/** One piece of work at a time: how far it is, and how it went. */
export class Job {
  working = $state.raw<{ what: string; done: number; of: number } | null>(null);
  /** What came of the last one; empty where it failed or is still going on. */
  status = $state('');
  /** Why the last one failed; null where it did not. */
  failure = $state.raw<unknown>(null);

  /**
   * Does some work, unless other work is going on.
   * @param what names it for the reader.
   * @param work gives a sentence on what came of it.
   */
  async run(what: string, work: () => Promise<string>): Promise<void> {
    if (this.working) return;
    this.working = { what, done: 0, of: 0 };
    this.status = '';
    this.failure = null;
    try {
      this.status = await work();
    } catch (error) {
      this.failure = error;
    } finally {
      this.working = null;
    }
  }

  /** Tells how much of the work is done. */
  progress = (done: number, of: number) => {
    if (this.working) this.working = { ...this.working, done, of };
  };
}
