import { Navigate, useParams } from 'react-router'

/** Mails that were sent before a pair's page moved still lead to it. */
export function FormerAddress() {
  const { organisation, id } = useParams()
  return <Navigate to={`/${organisation}/pairs/${id}`} replace />
}
