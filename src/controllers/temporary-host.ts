import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A host for controllers that are needed for a while, as by a dialog, and end before their element does. */
export class TemporaryHost implements ReactiveController, ReactiveControllerHost {
  #host: ReactiveControllerHost & HTMLElement;
  #controllers = new Set<ReactiveController>();
  #ended = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get updateComplete(): Promise<boolean> {
    return this.#host.updateComplete;
  }

  get isConnected(): boolean {
    return this.#host.isConnected && !this.#ended;
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.isConnected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  requestUpdate(): void {
    if (!this.#ended) this.#host.requestUpdate();
  }

  /** Lets go of all: what they wait for is stopped. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#host.removeController(this);
    this.hostDisconnected();
  }

  hostConnected(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  hostDisconnected(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  hostUpdate(): void {
    for (const controller of this.#controllers) controller.hostUpdate?.();
  }

  hostUpdated(): void {
    for (const controller of this.#controllers) controller.hostUpdated?.();
  }
}
