import fc from 'fast-check'

/* Property tests see the same inputs in every run, so that a failure is there for everyone; `FUZZ=1` gives new ones. */
if (process.env.FUZZ === undefined) fc.configureGlobal({ seed: 20040207 })
