# Builds Mynah for Windows into build\windows\mynah. Not yet tested: see README.md.
param(
    [Parameter(Mandatory = $true)][string]$Qt,
    [Parameter(Mandatory = $true)][string]$Vcpkg
)
$ErrorActionPreference = "Stop"
$root = Resolve-Path (Join-Path $PSScriptRoot "..\..")
$build = Join-Path $root "build\windows"
& "$Vcpkg\vcpkg.exe" install --triplet x64-windows sqlite3 zstd md4c utf8proc volk shaderc
cmake -S $root -B $build -A x64 "-DCMAKE_PREFIX_PATH=$Qt" `
    "-DCMAKE_TOOLCHAIN_FILE=$Vcpkg\scripts\buildsystems\vcpkg.cmake" `
    -DMYNAH_GUI=ON -DMYNAH_STORAGE=ON -DMYNAH_TESTS=OFF
cmake --build $build --config Release
$to = Join-Path $build "mynah"
cmake --install $build --config Release --prefix $to
& "$Qt\bin\windeployqt.exe" --qmldir (Join-Path $root "ui") (Join-Path $to "bin\mynah.exe")
Write-Output "Ready in $to"
