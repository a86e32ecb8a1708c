@echo off
rem Builds the jar when it is missing or older than its sources, and runs it.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%target\foutwijzer.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

powershell -NoProfile -Command "$j = Get-Item -ErrorAction SilentlyContinue $env:JAR; if (-not $j) { exit 1 }; $n = Get-ChildItem -Recurse -File ($env:HERE + 'src\main'), ($env:HERE + 'templates'), ($env:HERE + 'pom.xml') | Where-Object { $_.LastWriteTime -gt $j.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }"
if errorlevel 1 (
    where mvn >nul 2>nul || (
        echo foutwijzer: Maven ^(mvn^) is needed to build the program; install it and try again. 1>&2
        exit /b 2
    )
    echo foutwijzer: building %JAR% ^(the first time this takes some minutes^) 1>&2
    call mvn -B -q -f "%HERE%pom.xml" package -Dmaven.test.skip=true 1>&2 || exit /b 3
)

"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %FOUTWIJZER_JAVA_OPTIONS% -jar "%JAR%" %*
