declare global {
  namespace App {
    interface Error {
      message: string;
    }
    interface PageState {
      /** The address that was pushed without a navigation. */
      pushed?: string;
    }
  }
}

export {};
