/**
 * What a promise comes to, or null once `signal` is given. Unlike a race with a promise that outlives it, which would hold whatever
 * ever ran against it, it leaves nothing behind.
 */
export function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    const leave = (): void => resolve(null)
    if (signal.aborted) leave()
    signal.addEventListener('abort', leave)
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}
