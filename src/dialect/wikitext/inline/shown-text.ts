import { InlineText } from './inline-text.js'

/** A text of which only the characters matter: where they stand, and what leads where, is not kept. */
export class ShownText extends InlineText {
  override addLiteral(source: string, start: number, end: number): void {
    if (end > start) this.value += source.slice(start, end)
  }

  override addStated(text: string): void {
    this.value += text
  }

  override settle(): void {}

  override addLink(): void {}

  override addBold(): void {}
}
