/*
 * Stands for `node:child_process` in what is joined: commander asks for it at start, for subcommands that are programs of their own, of which
 * there are none; loading it takes as long as reading an article.
 */
export {}
