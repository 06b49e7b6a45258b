/** Lets one wait until something holds; whoever changes what it depends on wakes it. */
export class Gate {
  #wake: () => void = () => {}

  async until(holds: () => boolean): Promise<void> {
    while (!holds())
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
  }

  wake(): void {
    this.#wake()
  }
}
