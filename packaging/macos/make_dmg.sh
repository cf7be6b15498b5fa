#!/usr/bin/env bash
# Pack dist/Goodfaith.app as a disk image: make_dmg.sh VERSION. Needs macOS. The image is neither signed nor notarized.
set -euo pipefail
cd "$(dirname "$0")/../.."
version=${1:?the version, such as 1.2.0}
image=dist/goodfaith-$version.dmg
staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT

# Written into the folder after the bundle was made of it; the seal of the bundle is renewed for them.
cp -R dist/goodfaith/_internal/resources/licences dist/Goodfaith.app/Contents/Resources/resources/
codesign --force --deep --sign - dist/Goodfaith.app
cp -R dist/Goodfaith.app "$staging/"
ln -s /Applications "$staging/Applications"
cp LICENSE "$staging/"
rm -f "$image"
hdiutil create -volname "Goodfaith $version" -srcfolder "$staging" -fs HFS+ -format UDZO -quiet "$image"
hdiutil verify -quiet "$image"
echo "$image"
