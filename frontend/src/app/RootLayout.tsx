import { Outlet } from '@tanstack/react-router';
import { UploadProvider } from '../documents/upload/UploadProvider';
import { SessionGate } from '../session/SessionGate';
import { Shell } from './shell/Shell';

export function RootLayout() {
  return (
    <SessionGate>
      <UploadProvider>
        <Shell>
          <Outlet />
        </Shell>
      </UploadProvider>
    </SessionGate>
  );
}
