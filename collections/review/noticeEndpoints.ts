import type { Endpoint } from 'payload'

import { markAllRead, markRead } from '@/server/notices/markRead'
import { notVisible } from '@/server/refusals'
import { retryAllMails, retryMail } from '@/server/notices/retryMail'

/** What people do with their notices, and staff with mails that did not arrive. */
export const noticeEndpoints: Endpoint[] = [
  {
    path: '/read-all',
    method: 'post',
    handler: async (req) => Response.json({ read: await markAllRead(req) }),
  },
  {
    path: '/retry-all',
    method: 'post',
    handler: async (req) => Response.json({ queued: await retryAllMails(req) }),
  },
  {
    path: '/:id/read',
    method: 'post',
    handler: async (req) => {
      const id = req.routeParams?.id
      if (typeof id !== 'string') throw notVisible(req)
      return Response.json({ readAt: await markRead(req, id) })
    },
  },
  {
    path: '/:id/retry',
    method: 'post',
    handler: async (req) => {
      const id = req.routeParams?.id
      if (typeof id !== 'string') throw notVisible(req)
      await retryMail(req, id)
      return Response.json({ queued: 1 })
    },
  },
]
