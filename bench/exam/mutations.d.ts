export const singleClasses: Record<string, unknown>
export const otherClasses: Record<string, unknown>
