#pragma once

#include <QToolButton>

namespace tidui {

/// The photo of the dossier; its menu takes another image or removes it.
class PhotoButton : public QToolButton {
    Q_OBJECT

public:
    explicit PhotoButton(QWidget* parent = nullptr);

    void showImage(const QByteArray& image);
    void setReadOnly(bool readOnly);

signals:
    void chosen(const QByteArray& image); ///< A JPEG or PNG that can be shown.
    void removed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void take(const QString& path);
    QAction* m_remove = nullptr;
};

} // namespace tidui
