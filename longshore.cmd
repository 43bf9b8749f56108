@rem Longshore's command line. Needs node and a JDK 17; builds what is missing or stale, then starts it.
@echo off
where node >nul 2>nul
if errorlevel 1 (
  echo longshore: no node found: install Node.js 22 or newer and put it on the PATH 1>&2
  exit /b 2
)
node "%~dp0cli\launcher\longshore.mjs" %*
