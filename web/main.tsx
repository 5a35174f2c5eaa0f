import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './theme/index.css';
import './text/t.ts';
import { App } from './app.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
