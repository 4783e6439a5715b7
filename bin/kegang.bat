@echo off
rem Starts Kegang: finds a Java runtime and kegang.jar. The console speaks UTF-8 meanwhile and gets its code page back.
setlocal EnableExtensions DisableDelayedExpansion

set "required=17"
set "home=%~dp0.."

set "code_page="
for /f "tokens=2 delims=:." %%c in ('chcp') do for %%d in (%%c) do set "code_page=%%d"
chcp 65001 >nul

set "original_locale="
if defined LANG set "original_locale=%LANG%"
if defined LC_MESSAGES set "original_locale=%LC_MESSAGES%"
if defined LC_ALL set "original_locale=%LC_ALL%"
set "language=en"
if "%code_page%"=="936" set "language=zh"
if "%code_page%"=="950" set "language=zh"
if defined original_locale set "language=%original_locale:~0,2%"

set "java="
set "outdated="
if not defined KEGANG_JAVA goto search
for %%j in ("%KEGANG_JAVA%") do set "candidate=%%~fj"
if not exist "%candidate%" for %%j in ("%KEGANG_JAVA%") do set "candidate=%%~$PATH:j"
if not defined candidate for %%j in ("%KEGANG_JAVA%.exe") do set "candidate=%%~$PATH:j"
if not defined candidate goto java_unusable
call :consider
goto found

:search
set "candidate=%home%\runtime\bin\java.exe"
call :consider
if defined java goto found
if not defined JAVA_HOME goto search_path
set "candidate=%JAVA_HOME%\bin\java.exe"
call :consider
if defined java goto found
:search_path
for %%j in (java.exe) do set "candidate=%%~$PATH:j"
call :consider

:found
if defined java goto find_jar
if defined outdated goto java_outdated
goto java_missing

:find_jar
set "jar=%home%\lib\kegang.jar"
if not exist "%jar%" set "jar=%home%\language-server\target\kegang.jar"
if not exist "%jar%" goto jar_missing

rem Windows itself sets no locale; what the console speaks tells as well.
if not defined original_locale set "original_locale=%language%"
set "memory=-XX:InitialRAMPercentage=0.2 -XX:MaxNewSize=16m"
if "%~1"=="lsp" set "memory=-XX:InitialRAMPercentage=0.4 -XX:MaxNewSize=32m"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -XX:-UsePerfData -Xlog:disable -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 "-Dkegang.locale=%original_locale%" %memory% %KEGANG_JAVA_OPTIONS% -jar "%jar%" %*
set "exit_code=%ERRORLEVEL%"
goto end

rem Takes %candidate% as %java% if it is there and new enough; the release file tells without starting a JVM.
:consider
if not defined candidate exit /b 0
if not exist "%candidate%" exit /b 0
for %%j in ("%candidate%") do set "release=%%~dpj..\release"
set "version="
set "major="
if not exist "%release%" goto accept
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%release%"`) do set "version=%%~v"
if not defined version goto accept
for /f "tokens=1 delims=.-_+" %%m in ("%version%") do set "major=%%m"
if %major% GEQ %required% goto accept
set "outdated=%candidate% (%version%)"
exit /b 0
:accept
set "java=%candidate%"
exit /b 0

:java_unusable
if "%language%"=="zh" >&2 echo kegang: KEGANG_JAVA 指向的 "%KEGANG_JAVA%" 无法运行。
if not "%language%"=="zh" >&2 echo kegang: KEGANG_JAVA names "%KEGANG_JAVA%", which cannot be run.
goto usage_error

:java_outdated
if "%language%"=="zh" >&2 echo kegang: 需要 Java %required% 或更新的版本，找到的是 "%outdated%"。请安装新版本，或用 KEGANG_JAVA 指定。
if not "%language%"=="zh" >&2 echo kegang: Java %required% or newer is needed, but this was found: "%outdated%". Install a newer one, or name it in KEGANG_JAVA.
goto usage_error

:java_missing
if "%language%"=="zh" >&2 echo kegang: 找不到 Java。请安装 Java %required% 或更新的版本，或用 KEGANG_JAVA 指定。
if not "%language%"=="zh" >&2 echo kegang: Java was not found. Install Java %required% or newer, or name it in KEGANG_JAVA.
goto usage_error

:jar_missing
if "%language%"=="zh" >&2 echo kegang: 找不到 kegang.jar。请先在 "%home%" 中构建：mvn -B -q -ntp package -DskipTests
if not "%language%"=="zh" >&2 echo kegang: kegang.jar was not found. Build it first, in "%home%": mvn -B -q -ntp package -DskipTests

:usage_error
set "exit_code=2"

:end
if defined code_page chcp %code_page% >nul
exit /b %exit_code%
