/** Whether a text begins with a time that something took: `3:53.48`, `14:22.0 CR`. */
export function isTime(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 48 && code <= 57 && time.test(text)
}

const time = /^\d{1,2}(?::\d\d)+(?:\.\d+)?(?= |$)/
