/** How a piece of text is shown: a named style, or a colour `#rrggbb`. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | `#${string}`
export type Paint = (style: Style, text: string) => string

/** How wide a drawing may be, and its colours. */
export interface Canvas {
  width: number
  paint: Paint
}

const codes: Record<string, string> = { bold: '1', dim: '2', red: '31', yellow: '33', cyan: '36' }

/** A painter for terminals, or one that leaves every text as it is. */
export function painter(color: boolean): Paint {
  if (!color) return (_style, text) => text
  return (style, text) => `\u001b[${codes[style] ?? nearestColor(style)}m${text}\u001b[0m`
}

/** The nearest of the 256 colours that about every terminal has, from the 6 × 6 × 6 cube or the greys. */
function nearestColor(hex: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) || 0,
  )
  const spread = Math.max(red, green, blue) - Math.min(red, green, blue)
  // Near-black would be lost on a dark terminal, so the greys begin a third up.
  if (spread < 12) return `38;5;${240 + Math.round((red / 255) * 15)}`
  const step = (part: number): number => Math.round((part / 255) * 5)
  return `38;5;${16 + 36 * step(red) + 6 * step(green) + step(blue)}`
}
