/**
 * What is about to happen, with the way back. It stays until the server has answered, so that nothing happens out of
 * sight; and where the server cannot be reached, it says that the way back may not be there (docs/decisions/024).
 */

type Connection = {
  online: boolean;
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
};

/** So long an answer may take before it is not waited for in silence. */
const PATIENCE_MILLIS = 2_000;

function connection(): Connection | undefined {
  return (window as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState;
}

class Undo extends HTMLElement {
  private end = 0;
  private over = false;
  private silent = false;
  private timer = 0;

  connectedCallback() {
    this.end ||= Date.now() + Number(this.dataset.millis);
    if (!this.over) this.timer = window.setTimeout(() => this.ask(), this.end - Date.now());
    connection()?.addStateChangeListener(this.look);
    this.look();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    connection()?.removeStateChangeListener(this.look);
  }

  /** Its time is over: the server does it now, and takes this away. */
  private ask() {
    this.over = true;
    this.timer = window.setTimeout(() => {
      this.silent = true;
      this.look();
    }, PATIENCE_MILLIS);
    this.look();
    this.dispatchEvent(new CustomEvent('pana-over'));
  }

  private readonly look = () => {
    const lost = this.silent || connection()?.online === false;
    this.toggleAttribute('data-lost', lost);
    this.querySelectorAll<HTMLElement & { disabled: boolean }>('vaadin-button').forEach((back) => {
      back.disabled = lost || this.over;
    });
  };
}

customElements.define('pana-undo', Undo);

// A module of its own, with names of its own.
export {};
