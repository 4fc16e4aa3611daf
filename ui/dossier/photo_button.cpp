#include "ui/dossier/photo_button.h"

#include "ui/components/report.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr QSize largest(720, 960); // Pixels: the form's photo at more than 500 dots an inch.
constexpr int quality = 90;        // JPEG, per cent

/// The file's own bytes where they are small enough and of a kind that the forms know; else a smaller JPEG.
QByteArray storedImage(const QByteArray& bytes, const QImage& image)
{
    const bool known = bytes.startsWith("\xff\xd8") || bytes.startsWith("\x89PNG");
    if (known && image.width() <= largest.width() && image.height() <= largest.height())
        return bytes;
    QByteArray smaller;
    QBuffer buffer(&smaller);
    buffer.open(QIODevice::WriteOnly);
    image.scaled(largest, Qt::KeepAspectRatio, Qt::SmoothTransformation).save(&buffer, "JPEG", quality);
    return smaller;
}

} // namespace

PhotoButton::PhotoButton(QWidget* parent) : QToolButton(parent)
{
    const int height = fontMetrics().height() * 7;
    setIconSize(QSize(height * 3 / 4, height));
    setFixedSize(iconSize() + QSize(8, 8));
    setAccessibleName(tr("Photo"));
    setToolTip(tr("Photo: click to choose another"));
    setPopupMode(QToolButton::InstantPopup);
    setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    setAcceptDrops(true);
    auto* menu = new QMenu(this);
    menu->addAction(tr("Choose a photo…"), this, &PhotoButton::choose);
    m_remove = menu->addAction(tr("Remove the photo"), this, &PhotoButton::removed);
    setMenu(menu);
}

void PhotoButton::showImage(const QByteArray& image)
{
    const QImage photo = QImage::fromData(image);
    m_remove->setEnabled(!photo.isNull());
    setToolButtonStyle(photo.isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    setText(image.isEmpty() ? tr("No photo") : tr("Photo unreadable"));
    const QSize size = iconSize() * devicePixelRatio();
    setIcon(photo.isNull()
                ? QIcon()
                : QIcon(QPixmap::fromImage(photo.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation))));
}

void PhotoButton::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
    setAcceptDrops(!readOnly);
}

void PhotoButton::choose()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a photo"), {}, tr("Images (*.jpg *.jpeg *.png *.bmp)"));
    if (!path.isEmpty())
        take(path);
}

void PhotoButton::take(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return showError(this, {Error::Kind::Io, tr("%1 cannot be read.").arg(path), file.errorString()});
    const QByteArray bytes = file.readAll();
    const QImage image = QImage::fromData(bytes);
    if (image.isNull())
        return showError(
            this, {Error::Kind::Invalid, tr("%1 is no image that can be shown. Take a JPEG or PNG.").arg(path), {}});
    emit chosen(storedImage(bytes, image));
}

void PhotoButton::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void PhotoButton::dropEvent(QDropEvent* event)
{
    take(event->mimeData()->urls().constFirst().toLocalFile());
    event->acceptProposedAction();
}

} // namespace tidui
