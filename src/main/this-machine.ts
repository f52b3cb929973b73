const HERE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether what is sent there never leaves the machine: then it may go without TLS. */
export const isThisMachine = ({ hostname }: URL): boolean => HERE.has(hostname)
