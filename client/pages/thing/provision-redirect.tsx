import { Navigate } from '@tanstack/react-router'

/** A provision has one page. */
export const ProvisionRedirect = ({ id }: { id: string }) => <Navigate to="/p/$" params={{ _splat: id }} replace />
