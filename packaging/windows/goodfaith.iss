; Inno Setup 6 script for the frozen program: iscc /DVersion=1.2.0 packaging\windows\goodfaith.iss
; For one user, without an administrator. Votes and settings are elsewhere, and stay when the program is removed.
#ifndef Version
  #error Say which version: iscc /DVersion=1.2.0
#endif

[Setup]
AppId={{6E0C5B7B-4A0B-4B56-9C27-5C9E6B7A53D1}
AppName=Goodfaith
AppVersion={#Version}
AppPublisher=The Goodfaith maintainers
DefaultDirName={localappdata}\Programs\Goodfaith
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=goodfaith-{#Version}-setup
SetupIconFile=build\icons\goodfaith.ico
UninstallDisplayIcon={app}\goodfaith.exe
LicenseFile=LICENSE
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ShowLanguageDialog=auto
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
; Inno Setup brings Arabic since 6.4.
#if FileExists(CompilerPath + "Languages\Arabic.isl")
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif

[CustomMessages]
en.InWindow=Goodfaith in a window
de.InWindow=Goodfaith in einem Fenster
fr.InWindow=Goodfaith dans une fenêtre
es.InWindow=Goodfaith en una ventana
en.DesktopIcon=An icon on the desktop
de.DesktopIcon=Ein Symbol auf dem Desktop
fr.DesktopIcon=Une icône sur le bureau
es.DesktopIcon=Un icono en el escritorio
#if FileExists(CompilerPath + "Languages\Arabic.isl")
ar.InWindow=Goodfaith في نافذة
ar.DesktopIcon=أيقونة على سطح المكتب
#endif

[Tasks]
Name: "desktop"; Description: "{cm:DesktopIcon}"; Flags: unchecked

[Files]
Source: "dist\goodfaith\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; An upgrade leaves nothing of the version before.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Goodfaith"; Filename: "{app}\goodfaith.exe"; Parameters: "run"
Name: "{autoprograms}\{cm:InWindow}"; Filename: "{app}\goodfaith.exe"; Parameters: "run --windowed"
Name: "{autodesktop}\Goodfaith"; Filename: "{app}\goodfaith.exe"; Parameters: "run"; Tasks: desktop

[Run]
Filename: "{app}\goodfaith.exe"; Parameters: "run --windowed"; Description: "{cm:LaunchProgram,Goodfaith}"; Flags: nowait postinstall skipifsilent unchecked
