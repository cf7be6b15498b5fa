import Kiosk.ViewModels

// The QR code of the online version.
QrMatrix {
    required property DebateViewModel debate

    address: debate.address
    path: debate.qrPath
    modules: debate.qrModules
}
