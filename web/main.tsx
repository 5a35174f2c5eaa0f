import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
import './theme/index.css';
import './text/t.ts';
import { App } from './app.tsx';
import { LANGUAGE } from './text/language.ts';

document.documentElement.lang = LANGUAGE;
const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
