import { tick, type Component } from 'svelte';

/** A part of the page whose code is fetched when it is first opened. */
export class OnDemand<Part extends Component<never, object, string>> {
  component = $state.raw<Part | null>(null);
  opened = $state(false);
  failed = $state(false);
  /** The button that opens it and gets the focus back. */
  opener = $state<HTMLElement>();
  readonly #load: () => Promise<{ default: Part }>;

  /** @param load imports the part. */
  constructor(load: () => Promise<{ default: Part }>) {
    this.#load = load;
  }

  /** Whether the code is on its way. */
  get pending(): boolean {
    return this.opened && !this.component;
  }

  open = async () => {
    this.opened = true;
    this.failed = false;
    try {
      this.component ??= (await this.#load()).default;
    } catch {
      this.failed = true;
      this.opened = false;
    }
  };

  close = async () => {
    this.opened = false;
    await tick();
    this.opener?.focus();
  };
}
