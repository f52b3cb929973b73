import type { FastifyInstance } from 'fastify'

export interface Route {
  readonly method: 'GET' | 'POST'
  readonly url: string
}

/** Every route of the server as it stands, so that none that is added is forgotten. For tests only. */
export async function routesOf(server: FastifyInstance): Promise<readonly Route[]> {
  await server.ready()
  const lines = server.printRoutes({ commonPrefix: false }).split('\n')
  const path: string[] = []
  return lines.flatMap((line): Route[] => {
    const match = /^([│ ]*)[├└]── (\S*)(?: \(([^)]*)\))?/.exec(line)
    if (match === null) return []
    const [, indent = '', part = '', methods = ''] = match
    path.length = indent.length / 4
    path.push(part)
    return (['GET', 'POST'] as const)
      .filter((method) => methods.split(', ').includes(method))
      .map((method) => ({ method, url: path.join('') }))
  })
}
